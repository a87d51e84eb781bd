"""Options that take several words: ``--scan A B C`` as well as ``--scan A --scan B``, in the order typed."""

from __future__ import annotations

import click


def spread(words: list[str], option: str, valued: set[str]) -> list[str]:
    """Give every word that follows the option an option of its own.

    The subject (the order, the manifest) is what stands before the first such option, else the last loose word.
    ``valued`` are the other options that take a value.
    """
    queue, others, subject = list(words), list[str](), list[str]()
    many: list[tuple[bool, str]] = []  # whether it stood loose, and the word
    while queue:
        word = queue.pop(0)
        if word in valued | {option} and not queue:
            raise click.BadOptionUsage(word, f"Option '{word}' requires an argument.")
        if word == option:
            many.append((False, queue.pop(0)))
        elif word.startswith(f"{option}="):
            many.append((False, word.removeprefix(f"{option}=")))
        elif word == "--":
            many += [(True, rest) for rest in queue] if many else []
            subject += [] if many else queue
            queue = []
        elif word.startswith("-") and len(word) > 1:
            others.append(word)
            others += [queue.pop(0)] if word in valued else []
        elif many:
            many.append((True, word))
        else:
            subject.append(word)
    if not subject:
        last = max((n for n, (loose, _) in enumerate(many) if loose), default=None)
        subject = [many.pop(last)[1]] if last is not None else []
    return [*others, *(f"{option}={word}" for _, word in many), "--", *subject]


class ManyCommand(click.Command):
    """A command with one option that takes several words: the first of its options that may be repeated."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        options = [param for param in self.params if isinstance(param, click.Option)]
        many = next(option.opts[0] for option in options if option.multiple)
        valued = {name for option in options if not option.is_flag for name in option.opts}
        return super().parse_args(ctx, spread(args, many, valued - {many}))
