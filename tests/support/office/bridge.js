// Stands in for the bridge by which Outlook signs in within the pane (nested app authentication), in the shapes that
// Microsoft's own library exchanges with it. `window.bridge` (from the test) has the token, and what is refused.
(() => {
  const told = window.bridge;
  if (!told) return;
  const listeners = [];
  const asked = [];
  const person = { homeAccountId: `${told.oid}.${told.tenant}`, environment: "login.windows.net", tenantId: told.tenant };
  const encoded = (value) => btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const claims = { oid: told.oid, tid: told.tenant, preferred_username: told.login, name: told.name, sub: "s", aud: told.clientId,
    iss: `https://login.microsoftonline.com/${told.tenant}/v2.0`, iat: 1, nbf: 1, exp: 4102444800, ver: "2.0" };
  const idToken = `${encoded({ alg: "none", typ: "JWT" })}.${encoded(claims)}.AAAA`;

  function answer(request) {
    asked.push([request.method, request.tokenParams?.scope ?? "", request.tokenParams?.claims ?? ""]);
    if (request.method === "GetInitContext") {
      return { success: true, initContext: { sdkName: "stub", sdkVersion: "1", accountContext: person, capabilities: {} } };
    }
    if (told.refuse?.includes(request.method)) {
      const status = request.method === "GetToken" ? told.silentStatus ?? "USER_INTERACTION_REQUIRED" : told.popupStatus ?? "TRANSIENT_ERROR";
      return { success: false, error: { status, code: "interaction_required", subError: "", description: "refused" } };
    }
    if (request.method === "GetTokenPopup") told.refuse = [];
    return {
      success: true,
      token: { access_token: told.token, id_token: idToken, expires_in: 3600, scope: request.tokenParams.scope, token_type: "Bearer" },
      account: { ...person, localAccountId: told.oid, username: told.login, name: told.name },
    };
  }

  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => listeners.push(listener),
    removeEventListener: (_type, listener) => listeners.splice(listeners.indexOf(listener), 1),
    postMessage: (text) => {
      const request = JSON.parse(text);
      const response = { messageType: "NestedAppAuthResponse", requestId: request.requestId, ...answer(request) };
      setTimeout(() => [...listeners].forEach((listener) => listener(JSON.stringify(response))), 5);
    },
  };
  window.bridgeTest = { asked };
})();
