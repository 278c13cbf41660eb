// In the sign-in window: hands the one-time code to the pane that opened it, and to nobody else.
const told = JSON.parse(document.getElementById("told").textContent);
if (told.code || told.connected || told.failed) {
  Office.onReady().then(() => {
    Office.context.ui.messageParent(JSON.stringify(told), { targetOrigin: location.origin });
  });
}
