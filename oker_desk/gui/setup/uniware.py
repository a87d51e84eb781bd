"""The log-in to Uniware on the page of the connections: only the stock sync needs it, so it may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import Sentence
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import Panel, button, dress, field, label, rename, row
from oker_desk.gui.setup.form import rows_of
from oker_desk.services.uniware import UniwareConnection


class UniwarePanel(Panel):
    """Asks by signal. The password field is emptied as soon as it was used; nothing here keeps it."""

    connect_uniware = Signal(str, str, str)
    try_uniware = Signal()
    disconnect_uniware = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.uniware", parent=parent)
        self.url = field("setup.uniware_url", tr("Address of Uniware"), "https://….unicommerce.com")
        self.username = field("setup.uniware_username", tr("User name of Uniware"), tr("User name"))
        self.password = field("setup.uniware_password", tr("Password of Uniware"), tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.connect_button = button(tr("Connect"), "setup.uniware_connect", says=tr("Connect to Uniware"))
        self.try_button = button(
            tr("Test connection"), "setup.uniware_try", says=tr("Test the connection to Uniware")
        )
        self.disconnect_button = button(
            tr("Disconnect"), "setup.uniware_disconnect", says=tr("Disconnect from Uniware")
        )
        self.told = label(name="setup.uniware_told", role="strong")
        self._shown: tuple[UniwareConnection | None] | None = None
        self.add(
            label(tr("Connection to Uniware"), role="heading"),
            label(
                tr(
                    "Only the stock sync needs it: Uniware tells how much there is. Everything else works without."
                ),
                role="quiet",
            ),
            rows_of(
                (tr("Address"), self.url, None),
                (tr("User name"), self.username, None),
                (tr("Password"), self.password, None),
            ),
            self.told,
            row(self.connect_button, self.try_button, self.disconnect_button, 1),
        )
        self.told.hide()
        self.connect_button.clicked.connect(self._ask)
        self.password.returnPressed.connect(self._ask)
        self.try_button.clicked.connect(self.try_uniware)
        self.disconnect_button.clicked.connect(self.disconnect_uniware)

    def show_connection(self, connection: UniwareConnection | None) -> None:
        """Show the log-in that is stored; what somebody is typing stays."""
        if self._shown == (connection,):
            return
        self._shown = (connection,)
        for part in (self.try_button, self.disconnect_button):
            part.setEnabled(connection is not None)
        rename(self.connect_button, tr("Connect again") if connection else tr("Connect"))
        self.connect_button.setEnabled(True)
        self.password.clear()
        if connection is None:
            self._say("", "strong")
            return
        self.url.setText(connection.url)
        self.username.setText(connection.username)
        self._say(tr("✓  Connected to Uniware as {name}.", name=connection.username), "good")

    def show_tried(self, sentence: Sentence) -> None:
        """Show that the connection is well."""
        self.connect_button.setEnabled(True)
        self._say("✓  " + speak(sentence), "good")

    def say_problem(self, trouble: Trouble) -> None:
        self.connect_button.setEnabled(True)
        self.password.clear()
        self._say("✗  " + speak(trouble.sentence), "problem")

    def _ask(self) -> None:
        self.connect_button.setEnabled(False)
        self._say(tr("Asking Uniware…"), "strong")
        self.connect_uniware.emit(self.url.text(), self.username.text(), self.password.text())
        self.password.clear()

    def _say(self, words: str, role: str) -> None:
        self.told.setText(words)
        dress(self.told, "role", role)
        self.told.setVisible(bool(words))
