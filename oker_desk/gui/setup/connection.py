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
from oker_desk.services.desk import Desk
from oker_desk.services.setup.connecting import (
    Connection,
    connect_oker,
    current_connection,
    disconnect_oker,
)


class ConnectionPage(SetupPage):
    """Connecting tries the log-in and stores it; what went wrong is told beside the fields."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.connection")
        self.panel = ConnectionPanel()
        self.add_panels(self.panel)
        self.panel.connect_oker.connect(self._log_in)
        self.panel.disconnect_oker.connect(self._log_out)

    def refresh(self) -> None:
        self.ask(current_connection, self.panel.show_connection)

    def _log_in(self, url: str, username: str, password: str) -> None:
        def done(connection: Connection) -> None:
            self.panel.forget_password()
            self._parts.lanes.everywhere(Desk.drop_route)
            self._parts.say_good(
                tr("CONNECTED"), tr("Connected to Oker as {name}.", name=connection.username)
            )
            self._parts.note_change()

        self.ask(lambda desk: connect_oker(desk, url, username, password), done, self._told, lane=NETWORK)

    def _log_out(self) -> None:
        def done(_: None) -> None:
            self._parts.lanes.everywhere(Desk.drop_route)
            self._parts.note_change()

        self.ask(disconnect_oker, done, self._told)

    def _told(self, trouble: Trouble) -> None:
        self.panel.say_problem(speak(trouble.sentence))


class ConnectionPanel(Panel):
    """The password field is emptied as soon as it was used; nothing here keeps it."""

    connect_oker = Signal(str, str, str)
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
        self.disconnect_button = button(tr("Disconnect"), "setup.disconnect")
        self.told = label(name="setup.connection_told", role="strong")
        self._shown: tuple[Connection | None] | None = None
        self._build()
        self.show_button.toggled.connect(self._show_password)
        self.connect_button.clicked.connect(self._ask)
        self.password.returnPressed.connect(self._ask)
        self.disconnect_button.clicked.connect(self.disconnect_oker)

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
            row(self.connect_button, self.disconnect_button, 1),
        )

    def show_connection(self, connection: Connection | None) -> None:
        """Show the log-in that is stored; what somebody is typing stays."""
        if self._shown == (connection,):
            return  # nothing new is stored: a sentence about the last try stays
        self._shown = (connection,)
        self.disconnect_button.setEnabled(connection is not None)
        self.connect_button.setEnabled(True)
        rename(self.connect_button, tr("Connect again") if connection else tr("Connect"))
        if connection is None:
            self.say(tr("Not connected. Orders cannot be read or sent."), "quiet")
            return
        for part, text in ((self.url, connection.url), (self.username, connection.username)):
            if not part.isModified():
                part.setText(text)
        self.say(tr("✓  Connected to Oker as {name}.", name=connection.username), "good")

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        dress(self.told, "role", tone)

    def say_problem(self, sentence: str) -> None:
        """Show why connecting failed; the typed values stay, for mending."""
        self.connect_button.setEnabled(True)
        self.say(sentence, "problem")

    def forget_password(self) -> None:
        """The log-in is stored: the fields show it anew."""
        self._shown = None
        self.password.clear()
        for part in (self.url, self.username):
            part.setModified(False)

    def _show_password(self, shown: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(tr("Hide") if shown else tr("Show"))
        self.show_button.setAccessibleName(tr("Hide the password") if shown else tr("Show the password"))

    def _ask(self) -> None:
        self.connect_button.setEnabled(False)
        self.say(tr("Logging in to Oker…"), "quiet")
        self.connect_oker.emit(self.url.text().strip(), self.username.text().strip(), self.password.text())
