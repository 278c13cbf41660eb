// What Office.js tells of the open mail, and what Outlook does for us. Everything is tested before it is used: older
// Outlooks, phones and Macs lack some of it.
const LONGEST_HTML = 390000; // characters of the body that are handed over
const LONGEST_GLANCE = 60000; // the same for a first look: the words of the mail stand above what it quotes
const rest = () => Office.MailboxEnums?.RestVersion?.v2_0 ?? "v2.0";
const box = () => Office.context.mailbox;
const onPhone = () => /^Outlook(IOS|Android)$/.test(box().diagnostics?.hostName ?? "");

function restId(id) {
  if (!id) return "";
  const given = !onPhone() && typeof box().convertToRestId === "function" ? box().convertToRestId(id, rest()) : id;
  return given.replaceAll("/", "-").replaceAll("+", "_");
}

/** The open mail, null where none is (nothing or several selected). Its id may come a moment later than the mail. */
export function openMail() {
  const mail = box().item;
  if (!mail) return null;
  const ids = { item: restId(mail.itemId), conversation: restId(mail.conversationId), message_id: text(mail.internetMessageId) };
  return { mail, ...ids };
}

/** Whose mailbox it is, and how they write days. */
export function me() {
  const profile = box().userProfile ?? {};
  return {
    me: { name: profile.displayName ?? "", email: profile.emailAddress ?? "" },
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
    locale: Office.context.displayLanguage || navigator.language || "",
  };
}

const person = (who) => ({ name: who?.displayName ?? "", email: who?.emailAddress ?? "" });
const moment = (date) => (date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : null);

const text = (value) => (typeof value === "string" ? value : "");
const people = (list) => (Array.isArray(list) ? list.map(person) : []); // of a mail being written it is no list

/** The open mail itself: for when the server may not look into the mailbox, or (`first`) has not yet. */
export async function shown({ mail }, { first = false } = {}) {
  const html = await new Promise((done) => {
    mail.body.getAsync("html", (result) => done(result.status === "succeeded" ? result.value : ""));
  });
  const request = mail.itemClass?.startsWith("IPM.Schedule.Meeting.Request");
  return {
    subject: text(mail.subject),
    sender: person(mail.from ?? mail.sender),
    to: people(mail.to),
    cc: people(mail.cc),
    date: moment(mail.dateTimeCreated) ?? new Date().toISOString(),
    message_id: text(mail.internetMessageId),
    html: html.slice(0, first ? LONGEST_GLANCE : LONGEST_HTML),
    start: request ? moment(mail.start) : null,
    end: request ? moment(mail.end) : null,
    location: request ? text(mail.location) : "",
  };
}

/** Opens a draft of ours by Exchange's own id; false where that is not known or this Outlook cannot. */
export function openDraft(id) {
  if (!id || onPhone() || typeof box().displayMessageForm !== "function") return false;
  box().displayMessageForm(id);
  return true;
}

/** Opens a mail, filled in: "" or the word that says why not. */
export function openForm(form, isOpenThread) {
  if (onPhone()) return "form_not_here";
  if (form.kind === "reply") {
    if (!isOpenThread || !box().item) return "form_elsewhere";
    box().item.displayReplyForm({ htmlBody: form.html });
    return "";
  }
  if (typeof box().displayNewMessageForm !== "function") return "form_not_here";
  box().displayNewMessageForm({ toRecipients: form.to, subject: form.subject, htmlBody: form.html });
  return "";
}

/** Calls back whenever another mail is opened beside a pinned pane. */
export function onChange(changed) {
  box().addHandlerAsync?.(Office.EventType.ItemChanged, changed);
}

/** Light or dark as Outlook is: by its own background where it tells that, else by the system's choice. */
export function followTheme() {
  const apply = (theme) => {
    const dark = darkness(theme?.bodyBackgroundColor);
    if (dark === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = dark ? "dark" : "light";
  };
  apply(Office.context.officeTheme);
  const type = Office.EventType.OfficeThemeChanged;
  if (type && Office.context.requirements.isSetSupported("Mailbox", "1.14")) {
    box().addHandlerAsync?.(type, (event) => apply(event?.officeTheme ?? Office.context.officeTheme));
  }
}

function darkness(colour) {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!found) return null;
  const [red, green, blue] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** A choice that the mailbox keeps for this add-in, since the pane itself keeps nothing. */
export const kept = {
  get: (name) => Office.context.roamingSettings?.get?.(name),
  set: (name, value) => {
    Office.context.roamingSettings?.set?.(name, value);
    Office.context.roamingSettings?.saveAsync?.();
  },
};
