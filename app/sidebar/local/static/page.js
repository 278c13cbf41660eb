// Small comfort only: every form works without it. Forms of the sidebar are sent in the background, so that the
// reader keeps its place; the answer replaces the sidebar and is announced. What was typed into other fields stays.
"use strict";
const sidebar = document.getElementById("sidebar");
const notice = document.getElementById("notice");

// Fields that stand once in a sidebar, whatever else it shows: notes by person, news.
const lasting = () => [...sidebar.querySelectorAll("textarea")].filter((f) => f.name.startsWith("note:") || f.name === "news");

async function send(form, submitter) {
  const url = new URL(submitter?.getAttribute("formaction") || form.getAttribute("action") || "", location.href);
  const data = new FormData(form, submitter);
  const buttons = sidebar.querySelectorAll("button");
  buttons.forEach((b) => { b.setAttribute("aria-disabled", "true"); });
  notice.textContent = "Working …";
  try {
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(data), headers: { "X-Part": "sidebar" } });
    const next = answer.headers.get("X-Location");
    if (next) { location.assign(next); return; }
    const said = decodeURIComponent(answer.headers.get("X-Notice") || "");
    if (answer.headers.get("Content-Type")?.startsWith("text/html")) {
      const open = [...sidebar.querySelectorAll("details[open] > summary")].map((s) => s.getAttribute("aria-label") || s.textContent);
      const typed = new Map(lasting().filter((f) => f.value !== f.defaultValue).map((f) => [f.name, f.value]));
      sidebar.innerHTML = await answer.text();
      lasting().forEach((f) => { if (typed.has(f.name)) f.value = typed.get(f.name); });
      if (answer.ok) sidebar.focus({ preventScroll: true });
      else sidebar.querySelectorAll("details > summary").forEach((s) => { if (open.includes(s.getAttribute("aria-label") || s.textContent)) s.parentElement.open = true; });
    }
    notice.textContent = said || (answer.ok ? "Done." : "That did not work. Nothing was changed.");
  } catch {
    notice.textContent = "Afterword did not answer. Nothing was lost here: is it still running? Then try again.";
  } finally {
    sidebar.querySelectorAll("button").forEach((b) => { b.removeAttribute("aria-disabled"); });
    versionNow().then((now) => { version = now; }).catch(() => {});
    const count = document.querySelector('.folders a[href*="folder=drafts"]');
    if (count) fetch("/local/draft-count").then((r) => r.text()).then((n) => { count.textContent = n === "0" ? "Drafts" : `Drafts (${n})`; }).catch(() => {});
  }
}

sidebar?.addEventListener("submit", (event) => {
  const { submitter, target } = event;
  if (submitter?.getAttribute("aria-disabled") === "true") { event.preventDefault(); return; }
  event.preventDefault();
  send(target, submitter);
});

// What comes by itself: new mail, a draft that was written or taken back. Every two seconds the page asks whether there
// is something new, and shows it without moving the reader: what has the focus or was typed into stays.
let version = document.body.dataset.version || "";

const versionNow = async () => {
  const answer = await fetch("/local/version");
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
};

const typedInto = (part) => [...part.querySelectorAll("input, textarea, select")].some((f) => f.type !== "hidden"
  && (f === document.activeElement || ("checked" in f && f.checked !== f.defaultChecked) || (f.tagName === "TEXTAREA" && f.value !== f.defaultValue)));

function show(fresh, selector) {
  const old = document.querySelector(selector);
  const now = fresh.querySelector(selector);
  if (!old || !now || old.innerHTML === now.innerHTML) return true;
  if (typedInto(old)) return false;
  const focus = old.contains(document.activeElement) ? document.activeElement : null;
  const again = focus?.getAttribute("href") || focus?.id;
  old.innerHTML = now.innerHTML;
  if (focus === old) old.focus({ preventScroll: true });
  else if (again) ([...old.querySelectorAll("a, [id]")].find((e) => (e.getAttribute("href") || e.id) === again) || old).focus({ preventScroll: true });
  return true;
}

async function refresh() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  version = fresh.body.dataset.version || version;
  const all = [".folders", ".list > .rows", "#thread", "#sidebar"].map((one) => show(fresh, one)).every(Boolean);
  notice.textContent = all ? "Something new came in; this page shows it." : "Something new came in. Reload to see it; what you typed here is kept until then.";
}

async function lookForNews() {
  if (!document.hidden) {
    try {
      const now = await versionNow();
      if (version && now !== version) { version = now; await refresh(); }
    } catch { /* the server is away: the next look tells */ }
  }
  setTimeout(lookForNews, 2000);
}
if (version && !document.querySelector(".columns.form")) setTimeout(lookForNews, 2000);
