/** Links, windows and addresses of every scheme, as hostile content would follow them. */
import type { Attempt, Script } from '../attempt.ts';

/** Each scheme with an address of it; `ORIGIN` and `FILE` stand for what this machine has outside the kiosk. */
const addresses: Readonly<Record<string, string>> = {
  http: 'ORIGIN/out.html',
  https: 'https://example.org/',
  file: 'file://FILE',
  'file-folder': 'file:///',
  unc: 'file://server/share/out.html',
  data: 'data:text/html,<title>out</title><p>out',
  javascript: 'javascript:void(document.documentElement.dataset.reached="yes")',
  'view-source': 'view-source:ORIGIN/out.html',
  mailto: 'mailto:someone@example.org',
  tel: 'tel:112',
  sms: 'sms:112',
  ftp: 'ftp://127.0.0.1/out',
  chrome: 'chrome://version',
  devtools: 'devtools://devtools/bundled/inspector.html',
  extension: 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
  about: 'about:blank',
  'ms-settings': 'ms-settings:display',
  'search-ms': 'search-ms:query=a',
  intent: 'intent://example.org/#Intent;scheme=https;end',
  unknown: 'something-nobody-knows:x',
};

interface Way {
  words: string;
  run: Script;
  stoppedBy: string;
}

const ways: Readonly<Record<string, Way>> = {
  location: {
    words: 'send the page to',
    stoppedBy: 'electron/window/navigation.policy.ts',
    run: async ({ argument }) => {
      try {
        location.href = argument;
      } catch {
        // Chromium itself refuses some of them.
      }
      await new Promise((done) => setTimeout(done, 50));
      return document.documentElement.dataset.reached ? 'code in an address ran' : '';
    },
  },
  open: {
    words: 'open a window on',
    stoppedBy: 'setWindowOpenHandler in lockdown.ts',
    run: ({ argument }) => (window.open(argument, '_blank') === null ? '' : 'a window'),
  },
  link: {
    words: 'follow a link in a new tab to',
    stoppedBy: 'setWindowOpenHandler in lockdown.ts, renderer/session-driver/lock.ts',
    run: ({ argument }) => {
      const link = document.createElement('a');
      link.href = argument;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
      return '';
    },
  },
  frame: {
    words: 'show in a frame',
    stoppedBy: 'will-frame-navigate in lockdown.ts, frame-src in app-scheme.ts',
    run: async ({ argument }) => {
      const frame = document.createElement('iframe');
      frame.src = argument;
      const loaded = new Promise((done) => {
        frame.onload = done;
        setTimeout(done, 400);
      });
      document.body.append(frame);
      await loaded;
      let words = '';
      try {
        words = frame.contentDocument?.body?.textContent ?? '';
      } catch {
        // Of another origin; whether it was fetched is seen outside.
      }
      frame.remove();
      if (document.documentElement.dataset.reached) return 'code in an address ran';
      return words === '' ? '' : `a frame that shows “${words.slice(0, 30)}”`;
    },
  },
};

const followed: readonly Attempt[] = Object.entries(ways).flatMap(([way, { words, run, stoppedBy }]) =>
  Object.entries(addresses).map(
    ([scheme, argument]): Attempt => ({
      id: `${way}-${scheme}`,
      group: 'links',
      row: 'leaving',
      tries: `${words} ${argument}`,
      acts: [{ by: 'script', run, argument }],
      out: 'the page is elsewhere, another one opens, or a program is asked',
      stoppedBy,
    }),
  ),
);

const blobOf: Script = ({ argument }) => {
  const address = URL.createObjectURL(
    new Blob(['<title>out</title><p>out', '<script>document.title = "code";</', 'script>'], {
      type: 'text/html',
    }),
  );
  if (argument === 'location') location.href = address;
  else return window.open(address) === null ? '' : 'a window';
  return '';
};

const others: readonly Omit<Attempt, 'group' | 'row'>[] = [
  {
    id: 'location-blob',
    tries: 'send the page to a page that it made itself (blob:)',
    acts: [{ by: 'script', run: blobOf, argument: 'location' }],
    out: 'the page is elsewhere',
    stoppedBy: 'electron/window/navigation.policy.ts',
  },
  {
    id: 'open-blob',
    tries: 'open a window on a page that it made itself (blob:)',
    acts: [{ by: 'script', run: blobOf, argument: 'open' }],
    out: 'a window opens',
    stoppedBy: 'setWindowOpenHandler in lockdown.ts',
  },
  {
    id: 'location-replace-static',
    tries: 'send the page to another page of the kiosk itself, which nobody asked for',
    acts: [{ by: 'script', run: ({ argument }) => location.replace(argument), argument: '/safe.html' }],
    out: 'the page is elsewhere',
    stoppedBy: 'electron/window/navigation.policy.ts',
  },
  {
    id: 'location-query',
    tries: 'load the page anew under an address with a question',
    acts: [
      {
        by: 'script',
        run: ({ argument }) => {
          location.search = argument;
        },
        argument: '?out',
      },
    ],
    out: 'the page is loaded anew',
    stoppedBy: 'electron/window/navigation.policy.ts',
  },
  {
    id: 'location-user',
    tries: 'send the page to an address that only looks like its own',
    acts: [
      {
        by: 'script',
        run: () => {
          location.href = `https://${location.host}@127.0.0.1/index.html`;
        },
      },
    ],
    out: 'the page is elsewhere',
    stoppedBy: 'electron/window/navigation.policy.ts',
  },
  {
    id: 'form-get',
    tries: 'send a form outside',
    acts: [
      {
        by: 'script',
        run: ({ origin }) => {
          const form = document.createElement('form');
          form.action = `${origin}/form`;
          document.body.append(form);
          form.submit();
          form.remove();
          return '';
        },
      },
    ],
    out: 'the page is elsewhere, or something went outside',
    stoppedBy: 'form-action in app-scheme.ts, electron/window/navigation.policy.ts',
  },
  {
    id: 'form-post-blank',
    tries: 'send a form outside, into a new window',
    acts: [
      {
        by: 'script',
        run: ({ origin }) => {
          const form = Object.assign(document.createElement('form'), {
            action: `${origin}/form`,
            method: 'post',
            target: '_blank',
          });
          document.body.append(form);
          form.submit();
          form.remove();
          return '';
        },
      },
    ],
    out: 'a window opens, or something went outside',
    stoppedBy: 'form-action in app-scheme.ts, setWindowOpenHandler in lockdown.ts',
  },
  {
    id: 'meta-refresh',
    tries: 'have the page refresh itself elsewhere',
    acts: [
      {
        by: 'script',
        run: async ({ origin }) => {
          const meta = document.createElement('meta');
          meta.httpEquiv = 'refresh';
          meta.content = `0;url=${origin}/out.html`;
          document.head.append(meta);
          await new Promise((done) => setTimeout(done, 200));
          meta.remove();
          return '';
        },
      },
    ],
    out: 'the page is elsewhere',
    stoppedBy: 'electron/window/navigation.policy.ts',
  },
  {
    id: 'base-elsewhere',
    tries: 'make every address of the page mean another place',
    acts: [
      {
        by: 'script',
        run: ({ origin }) => {
          const base = document.createElement('base');
          base.href = `${origin}/`;
          document.head.prepend(base);
          const meant = new URL('x', document.baseURI).origin;
          base.remove();
          return meant === origin ? 'the base of the page' : '';
        },
      },
    ],
    out: 'the base of the page changes',
    stoppedBy: 'base-uri in app-scheme.ts',
  },
  {
    id: 'history-back',
    tries: 'go back in the history',
    acts: [{ by: 'script', run: () => history.back() }],
    out: 'another page is shown',
    stoppedBy: 'electron/window/navigation.policy.ts; the history holds one page',
  },
  {
    id: 'history-forward',
    tries: 'go forward in the history',
    acts: [{ by: 'script', run: () => history.forward() }],
    out: 'another page is shown',
    stoppedBy: 'electron/window/navigation.policy.ts; the history holds one page',
  },
  {
    id: 'history-push',
    tries: 'push an address into the history and load it',
    acts: [
      {
        by: 'script',
        run: () => {
          history.pushState(null, '', '/clinic/logo');
          location.reload();
          history.replaceState(null, '', '/index.html');
        },
      },
    ],
    out: 'another page is loaded',
    stoppedBy: 'electron/window/navigation.policy.ts',
  },
  {
    id: 'reload',
    tries: 'load the page anew from a script',
    acts: [{ by: 'script', run: () => location.reload() }],
    out: 'anything but the same page is shown afterwards',
    stoppedBy: 'nobody: the page may load itself, and starts at the beginning of a visit',
  },
  {
    id: 'window-close',
    tries: 'close the window from a script',
    acts: [{ by: 'script', run: () => setTimeout(() => window.close()) }],
    out: 'the window is gone and nothing brings it back',
    stoppedBy: 'onLost in kiosk-window.ts: the kiosk ends with code 70, and its supervisor starts it again',
  },
  {
    id: 'window-move',
    tries: 'make the window small and move it away',
    acts: [
      {
        by: 'script',
        run: () => {
          window.resizeTo(300, 200);
          window.moveTo(400, 300);
        },
      },
    ],
    out: 'the window does not cover its display',
    stoppedBy: 'kiosk mode in window-options.policy.ts',
  },
  {
    id: 'window-print-blank',
    tries: 'open an empty window and write into it',
    acts: [
      {
        by: 'script',
        run: () => {
          const opened = window.open('', 'mine', 'width=300,height=200,popup');
          opened?.document.write('out');
          return opened === null ? '' : 'a window';
        },
      },
    ],
    out: 'a window opens',
    stoppedBy: 'setWindowOpenHandler in lockdown.ts',
  },
  {
    id: 'picture-in-picture',
    tries: 'put a film into a window of its own',
    acts: [
      {
        by: 'script',
        run: async () => {
          const film = document.querySelector('video') ?? document.createElement('video');
          const opened = await film.requestPictureInPicture().then(
            () => true,
            () => false,
          );
          return opened ? 'a window for a film' : '';
        },
      },
    ],
    out: 'a window opens',
    stoppedBy: 'picture-in-picture in app-scheme.ts',
  },
  {
    id: 'document-picture-in-picture',
    tries: 'put a document into a window of its own',
    acts: [
      {
        by: 'script',
        run: async () => {
          const factory = Reflect.get(window, 'documentPictureInPicture') as
            | { requestWindow(): Promise<unknown> }
            | undefined;
          const opened = await (factory?.requestWindow() ?? Promise.reject()).then(
            () => true,
            () => false,
          );
          return opened ? 'a window for a document' : '';
        },
      },
    ],
    out: 'a window opens',
    stoppedBy: 'picture-in-picture in app-scheme.ts',
  },
];

export const addressAttempts: readonly Attempt[] = [
  ...followed,
  ...others.map((attempt) => ({ ...attempt, group: 'links' as const, row: 'leaving' as const })),
];
