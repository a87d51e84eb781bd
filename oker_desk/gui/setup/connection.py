"""The connection to Oker: address, user name, password; every failure's sentence stands beside the fields (R1)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import NETWORK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, field, label, rename, row
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.setup.uniware import UniwarePanel
from oker_desk.services.desk import Desk
from oker_desk.services.setup.connecting import (
    Connection,
    connect_oker,
    current_connection,
    disconnect_oker,
    try_connection,
)
from oker_desk.services.setup.uniware import connect_uniware, disconnect_uniware, examine_uniware
from oker_desk.services.uniware import UniwareConnection, current_uniware


class ConnectionPage(SetupPage):
    """Connecting tries the log-in and stores it; what went wrong is told beside the fields."""

    connected = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.connection")
        self.panel = ConnectionPanel()
        self.uniware = UniwarePanel()
        self.add_panels(self.panel, self.uniware)
        self.panel.connect_oker.connect(self._log_in)
        self.panel.try_oker.connect(self._try)
        self.panel.disconnect_oker.connect(self._log_out)
        self.uniware.connect_uniware.connect(self._log_in_to_uniware)
        self.uniware.try_uniware.connect(self._try_uniware)
        self.uniware.disconnect_uniware.connect(self._log_out_of_uniware)

    def refresh(self) -> None:
        self.ask(current_connection, self.panel.show_connection)
        self.ask(current_uniware, self.uniware.show_connection)

    def _log_in(self, url: str, username: str, password: str, session_only: bool) -> None:
        def done(connection: Connection) -> None:
            self.panel.forget_password()
            self.panel.show_connection(connection)
            self._parts.lanes.everywhere(Desk.drop_route)
            self._parts.say_good(
                tr("CONNECTED"), tr("Connected to Oker as {name}.", name=connection.username)
            )
            self._parts.note_change()
            self.connected.emit()

        self.ask(
            lambda desk: connect_oker(desk, url, username, password, session_only=session_only),
            done,
            self.panel.say_problem,
            lane=NETWORK,
        )

    def _try(self) -> None:
        self.ask(try_connection, self.panel.show_tried, self.panel.say_problem, lane=NETWORK)

    def _log_out(self) -> None:
        def done(_: None) -> None:
            self.panel.forget_password()
            self._parts.lanes.everywhere(Desk.drop_route)
            self._parts.note_change()

        self.ask(disconnect_oker, done, self.panel.say_problem)

    def _log_in_to_uniware(self, url: str, username: str, password: str) -> None:
        def done(connection: UniwareConnection) -> None:
            self.uniware.show_connection(connection)
            self._parts.say_good(
                tr("CONNECTED"), tr("Connected to Uniware as {name}.", name=connection.username)
            )
            self._parts.note_change()

        self.ask(
            lambda desk: connect_uniware(desk, url, username, password),
            done,
            self.uniware.say_problem,
            lane=NETWORK,
        )

    def _try_uniware(self) -> None:
        self.ask(examine_uniware, self.uniware.show_tried, self.uniware.say_problem, lane=NETWORK)

    def _log_out_of_uniware(self) -> None:
        self.ask(disconnect_uniware, lambda _: self._parts.note_change(), self.uniware.say_problem)


class ConnectionPanel(Panel):
    """The password field is emptied as soon as it was used; nothing here keeps it."""

    connect_oker = Signal(str, str, str, bool)
    try_oker = Signal()
    disconnect_oker = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.connection", parent=parent)
        self.url = field("setup.url", tr("Address of Oker"), "https://…")
        self.username = field("setup.username", tr("User name from the Oker team"), tr("User name"))
        self.password = field("setup.password", tr("Password from the Oker team"), tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_button = button(tr("Show"), "setup.password_show", says=tr("Show the password"))
        self.show_button.setCheckable(True)
        self.connect_button = button(tr("Connect"), "setup.connect", role="primary")
        self.session_button = button(tr("Keep for this session only"), "setup.connect_session")
        self.try_button = button(tr("Test connection"), "setup.connection_try")
        self.disconnect_button = button(
            tr("Disconnect"), "setup.disconnect", says=tr("Disconnect and forget the password")
        )
        self.told = label(name="setup.connection_told", role="strong")
        self.found = label(name="setup.connection_found", role="warn")
        self.kept = label(name="setup.connection_kept", role="quiet")
        self._shown: tuple[Connection | None] | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        form = rows_of(
            (tr("Address"), self.url, None),
            (tr("User name"), self.username, None),
            (tr("Password"), self.password, row(self.password, self.show_button)),
        )
        self.add(
            label(tr("Connection to Oker"), role="heading"),
            label(
                tr("The Oker team gives the user name and the password, one pair for each seller."),
                role="quiet",
            ),
            form,
            self.told,
            self.found,
            row(self.connect_button, self.session_button, self.try_button, self.disconnect_button, 1),
            self.kept,
        )
        self.session_button.hide()
        self.found.hide()

    def _connect(self) -> None:
        self.show_button.toggled.connect(self._show_password)
        self.connect_button.clicked.connect(lambda: self._ask(session_only=False))
        self.session_button.clicked.connect(lambda: self._ask(session_only=True))
        for part in (self.url, self.username, self.password):
            part.returnPressed.connect(lambda: self._ask(session_only=False))
        self.try_button.clicked.connect(self._try)
        self.disconnect_button.clicked.connect(self.disconnect_oker)

    def show_connection(self, connection: Connection | None) -> None:
        """Show the log-in that is stored; what somebody is typing stays."""
        if self._shown == (connection,):
            return  # nothing new is stored: a sentence about the last try stays
        self._shown = (connection,)
        self._let_go()
        rename(self.connect_button, tr("Connect again") if connection else tr("Connect"))
        self.kept.setText(_where_kept(connection))
        in_memory = connection is not None and connection.session_only and not connection.over
        dress(self.kept, "role", "warn" if in_memory else "quiet")
        self._warn(connection)
        if connection is None:
            self.say(tr("Not connected. Orders cannot be read or sent."), "quiet")
            return
        for part, text in ((self.url, connection.url), (self.username, connection.username)):
            if not part.isModified():
                part.setText(text)
        if connection.over:
            self.say(tr("The session with this log-in has ended. Enter the password again."), "problem")
        else:
            self.say(tr("✓  Connected to Oker as {name}.", name=connection.username), "good")

    def show_tried(self, connection: Connection) -> None:
        """Show that the stored log-in works, and what was found on the way."""
        self._let_go()
        self._warn(connection)
        self.say(
            tr("✓  Oker answers and takes the log-in of {name}.", name=connection.username),
            "good",
        )

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        dress(self.told, "role", tone)

    def say_problem(self, trouble: Trouble) -> None:
        """Show why it failed; the typed values stay, for mending. Without a key store there is another way on."""
        self._let_go()
        self._warn(None)
        self.say(speak(trouble.sentence), "problem")
        offered = "key_store" in trouble.data and bool(self.password.text())
        self.session_button.setVisible(offered)
        if offered:
            self.session_button.setFocus()

    def forget_password(self) -> None:
        """The log-in is stored or forgotten: the fields show it anew."""
        self._shown = None
        self.password.clear()
        for part in (self.url, self.username):
            part.setModified(False)

    def _let_go(self) -> None:
        connected = self._shown is not None and self._shown[0] is not None
        self.connect_button.setEnabled(True)
        self.session_button.setEnabled(True)
        self.session_button.hide()
        self.try_button.setEnabled(connected)
        self.disconnect_button.setEnabled(connected)

    def _warn(self, connection: Connection | None) -> None:
        warnings = connection.warnings if connection else ()
        self.found.setText("\n".join(f"▲  {speak(warning)}" for warning in warnings))
        self.found.setVisible(bool(warnings))

    def _show_password(self, shown: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(tr("Hide") if shown else tr("Show"))
        self.show_button.setAccessibleName(tr("Hide the password") if shown else tr("Show the password"))

    def _wait(self, sentence: str) -> None:
        for part in (self.connect_button, self.try_button, self.session_button):
            part.setEnabled(False)
        self.found.hide()
        self.say(sentence, "quiet")

    def _ask(self, *, session_only: bool) -> None:
        self._wait(tr("Logging in to Oker…"))
        values = (self.url.text().strip(), self.username.text().strip(), self.password.text())
        self.connect_oker.emit(*values, session_only)

    def _try(self) -> None:
        self._wait(tr("Trying the log-in…"))
        self.try_oker.emit()


def _where_kept(connection: Connection | None) -> str:
    if connection is not None and connection.session_only and not connection.over:
        return tr(
            "▲  The password is in the memory of this session only. It is gone when this window is closed."
        )
    return tr("The password goes into this computer's key store, never into a file.")
