// Stands in for Microsoft's Office.js in read mode: what the pane and the sign-in window use of it, with answers that
// come later, as Outlook's do. `window.outlook` (from the test) says which mails there are and what this Outlook can do.
(() => {
  const told = window.outlook ?? { host: null };
  const handlers = {};
  const dialog = {};
  const said = [];
  const later = (callback, value) => setTimeout(() => callback?.({ status: "succeeded", value }), 5);
  const address = (who) => ({ displayName: who.name, emailAddress: who.email, recipientType: "externalUser" });
  let open = told.open ?? null;

  function item(id) {
    const mail = told.mails?.[id];
    if (!mail) return null;
    return {
      itemId: told.unsynced ? undefined : id,
      conversationId: mail.conversation,
      subject: mail.subject,
      from: address(mail.from),
      to: mail.to.map(address),
      cc: [],
      dateTimeCreated: new Date(mail.date),
      internetMessageId: mail.messageId,
      itemClass: mail.itemClass ?? "IPM.Note",
      body: { getAsync: (_kind, callback) => later(callback, mail.html) },
      displayReplyForm: (form) => said.push(["displayReplyForm", id, form]),
    };
  }

  const mailbox = {
    get item() { return item(open); },
    diagnostics: { hostName: told.hostName ?? "OutlookWebApp" },
    userProfile: told.me && { displayName: told.me.name, emailAddress: told.me.email, timeZone: "GMT Standard Time" },
    convertToRestId: (id) => id.replaceAll("/", "-").replaceAll("+", "_"),
    convertToEwsId: (id) => id.replaceAll("-", "/").replaceAll("_", "+"),
    addHandlerAsync: (type, handler, callback) => { (handlers[type] ??= []).push(handler); later(callback); },
    removeHandlerAsync: (type, callback) => { delete handlers[type]; later(callback); },
    displayNewMessageForm: (form) => said.push(["displayNewMessageForm", form]),
    displayMessageForm: (id) => said.push(["displayMessageForm", id]),
  };

  window.Office = {
    EventType: {
      ItemChanged: "olkItemSelectedChanged",
      OfficeThemeChanged: "officeThemeChanged",
      DialogMessageReceived: "dialogMessageReceived",
      DialogEventReceived: "dialogEventReceived",
    },
    MailboxEnums: { RestVersion: { v2_0: "v2.0" } },
    onReady: (callback) => Promise.resolve({ host: told.host === undefined ? "Outlook" : told.host, platform: "OfficeOnline" })
      .then((info) => { callback?.(info); return info; }),
    context: {
      displayLanguage: "en-GB",
      mailbox,
      officeTheme: told.theme,
      requirements: { isSetSupported: (name, version) => (told.sets ?? {})[name] >= Number(version) },
      roamingSettings: {
        get: (name) => (told.kept ?? {})[name],
        set: (name, value) => { said.push(["roaming", name, value]); (told.kept ??= {})[name] = value; },
        saveAsync: (callback) => later(callback),
      },
      ui: {
        displayDialogAsync: (url, options, callback) => {
          said.push(["displayDialogAsync", url, options]);
          if (told.dialogError) { setTimeout(() => callback({ status: "failed", error: { code: told.dialogError } }), 5); return; }
          const opened = window.open(url, "_blank", "popup,width=480,height=560");
          const listen = (event) => {
            if (event.data?.office === "close") { dialog[Office.EventType.DialogEventReceived]?.({ error: 12006 }); return; }
            if (!event.data?.office) return;
            dialog[Office.EventType.DialogMessageReceived]?.({ message: event.data.office, origin: event.origin });
          };
          window.addEventListener("message", listen);
          later(callback, {
            addEventHandler: (type, handler) => { dialog[type] = handler; },
            close: () => { window.removeEventListener("message", listen); opened.close(); },
          });
        },
        messageParent: (message, options) => window.opener.postMessage({ office: message }, options.targetOrigin),
      },
    },
  };

  // What a test does and sees from outside.
  window.outlookTest = {
    said,
    open: (id) => { open = id; (handlers[Office.EventType.ItemChanged] ?? []).forEach((handler) => handler({ type: "olkItemSelectedChanged" })); },
    theme: (theme) => { (handlers[Office.EventType.OfficeThemeChanged] ?? []).forEach((handler) => handler({ officeTheme: theme })); },
  };
})();
