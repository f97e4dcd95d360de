/** Chromium's words for a load that failed, with the numbers that Electron gives them (net_error_list.h). */

const codes: Readonly<Record<string, number>> = {
  ERR_IO_PENDING: -1,
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_INVALID_ARGUMENT: -4,
  ERR_FILE_NOT_FOUND: -6,
  ERR_TIMED_OUT: -7,
  ERR_ACCESS_DENIED: -10,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_BLOCKED_BY_RESPONSE: -27,
  ERR_BLOCKED_BY_CSP: -30,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_INVALID_URL: -300,
  ERR_DISALLOWED_URL_SCHEME: -301,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

export interface LoadError {
  /** For example `ERR_BLOCKED_BY_CLIENT`. */
  description: string;
  code: number;
}

/** Finds Chromium's word in a text such as `net::ERR_FAILED at https://…`; ERR_FAILED where there is none. */
export function readLoadError(text: string): LoadError {
  const [, found] = /net::(ERR_[A-Z_]+)/.exec(text) ?? [];
  const description = found ?? (/invalid url/i.test(text) ? 'ERR_INVALID_URL' : 'ERR_FAILED');
  return { description, code: codes[description] ?? -2 };
}

/** The error with which `loadURL` rejects. */
export function makeLoadError({ description, code }: LoadError, url: string): Error {
  return Object.assign(new Error(`${description} (${code}) loading '${url}'`), {
    code: description,
    errno: code,
    url,
  });
}
