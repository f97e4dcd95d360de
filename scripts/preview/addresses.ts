/**
 * Chromium does not know the app's own scheme, so in the preview `app://anteroom/x` lives at
 * `https://anteroom.app.invalid/x`. `.invalid` can never be a real host (RFC 2606). The main process sees only the
 * first form, the page only the second.
 */

const port = '(?::\\d+)?';

/** The address that the browser must use for `address`; any other address comes back unchanged. */
export function toPage(address: string, schemes: readonly string[]): string {
  const match = new RegExp(`^([a-z][a-z0-9-]*)://([^/?#:@\\s]+)(${port})(.*)$`, 'is').exec(address);
  const [, scheme, host, portPart, rest] = match ?? [];
  if (scheme === undefined || rest === undefined || !schemes.includes(scheme.toLowerCase())) {
    return address;
  }
  return `https://${host}.${scheme.toLowerCase()}.invalid${portPart}${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The address that the main process must see for the browser's `address`; any other comes back unchanged. */
export function toMain(address: string, schemes: readonly string[]): string {
  const match = new RegExp(
    `^https://([^/?#:@\\s]+)\\.([a-z][a-z0-9-]*)\\.invalid(${port})(/.*)?$`,
    'is',
  ).exec(address);
  const [, host, scheme, portPart, rest = ''] = match ?? [];
  if (scheme === undefined || !schemes.includes(scheme.toLowerCase())) {
    return address;
  }
  return `${scheme.toLowerCase()}://${host}${portPart}${rest}`;
}

/** Does the browser's `address` belong to one of the app's own schemes? */
export function isOwn(address: string, schemes: readonly string[]): boolean {
  return toMain(address, schemes) !== address;
}

/** Replaces every address of the app's own schemes inside a text on its way to the page. */
export function textToPage(text: string, schemes: readonly string[]): string {
  return text.replace(/[a-z][a-z0-9-]*:\/\/[a-z0-9.-]+/gi, (found) =>
    toPage(found, schemes).replace(/\.invalid\/$/, '.invalid'),
  );
}

/** Replaces every address of the app's own schemes inside a text on its way to the main process. */
export function textToMain(text: string, schemes: readonly string[]): string {
  return text.replace(/https:\/\/[a-z0-9.-]+\.invalid/gi, (found) => toMain(found, schemes));
}
