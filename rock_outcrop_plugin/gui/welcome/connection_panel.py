"""The way out: QGIS's proxy, and the sign-in to Earth Engine."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....algorithms.proxy import proxy_place
from ..docks import Docks
from .earth_engine_account import stored_account
from .state_row import StateRow

NETWORK_PAGE = "mOptionsPageNetwork"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class ConnectionPanel(QWidget):
    """Two rows: network and Earth Engine."""

    def __init__(self, docks: Docks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("RockOutcropConnection")
        self._docks = docks
        self.network = StateRow("RockOutcropNetwork", _tr("Network"))
        options = self.network.add_button("RockOutcropNetworkOptions", _tr("Network options…"))
        options.clicked.connect(self._open_options)
        self.earth_engine = StateRow("RockOutcropEarthEngine", _tr("Earth Engine"))
        self._sign_in = self.earth_engine.add_button(
            "RockOutcropSignIn", _tr("Sign in to Earth Engine…")
        )
        self._sign_in.clicked.connect(self._open_sign_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.network)
        layout.addWidget(self.earth_engine)
        self.refresh()

    def refresh(self) -> None:
        """Look again at QGIS's proxy and at the stored sign-in."""
        proxy = proxy_place()
        if proxy:
            words = _tr("Everything is fetched through QGIS's proxy {0}.").format(proxy)
        else:
            words = _tr("QGIS has no proxy set. Behind a company's firewall set one there.")
        self.network.show_state("ready" if proxy else "optional", words)
        account = stored_account()
        if not account.is_signed_in:
            words = _tr("Not signed in. Needed only to fetch composites from Earth Engine.")
        elif account.project:
            words = _tr("Signed in, with the cloud project {0}.").format(account.project)
        else:
            words = _tr("Signed in, but without a cloud project: sign in again and give its id.")
        is_complete = account.is_signed_in and bool(account.project)
        unfinished = "attention" if account.is_signed_in else "optional"
        self.earth_engine.show_state("ready" if is_complete else unfinished, words)

    def _open_options(self) -> None:
        interface = self._docks.interface
        interface.showOptionsDialog(interface.mainWindow(), NETWORK_PAGE)
        self.refresh()

    def _open_sign_in(self) -> None:
        dialog = self._docks.dialogs.open("rockoutcrop:signinearthengine")
        if dialog is None:
            message = _tr("Processing does not know 'Sign in to Earth Engine'.")
            self._docks.interface.messageBar().pushMessage(
                _tr("Rock Outcrop"), message, Qgis.MessageLevel.Warning
            )
            return
        dialog.algorithmFinished.connect(lambda *_: self.refresh())
