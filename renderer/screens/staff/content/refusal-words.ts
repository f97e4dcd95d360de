/** Why a content pack is refused, in words that say what to do or whom to ask. */
import type { MessageId } from '../../../i18n/messages.ts';
import type { PackRefusal } from '../../../session-driver/kiosk.ts';

const words: Readonly<Record<PackRefusal, MessageId>> = {
  'not-a-pack': 'packs.refused.not-a-pack',
  truncated: 'packs.refused.truncated',
  'data-around': 'packs.refused.data-around',
  encrypted: 'packs.refused.encrypted',
  'unsafe-name': 'packs.refused.unsafe-name',
  link: 'packs.refused.link',
  'names-collide': 'packs.refused.names-collide',
  'too-many-files': 'packs.refused.too-many-files',
  'too-large': 'packs.refused.too-large',
  bomb: 'packs.refused.bomb',
  'unknown-key': 'packs.refused.unknown-key',
  'revoked-key': 'packs.refused.revoked-key',
  'ended-key': 'packs.refused.ended-key',
  'altered-manifest': 'packs.refused.altered-manifest',
  'altered-file': 'packs.refused.altered-file',
  'older-version': 'packs.refused.older-version',
  'installed-already': 'packs.refused.installed-already',
  'newer-format': 'packs.refused.newer-format',
  'newer-app': 'packs.refused.newer-app',
  'damaged-content': 'packs.refused.damaged-content',
  gone: 'packs.refused.gone',
  'disk-full': 'packs.refused.disk-full',
  failed: 'packs.refused.failed',
};

/** For these the detail is the system's own error, which the log has. */
const withoutDetail: readonly PackRefusal[] = ['gone', 'disk-full', 'failed'];

export interface RefusalWords {
  id: MessageId;
  /** The file, version or key, for IT; empty where there is nothing to tell. */
  detail: string;
}

export function refusalWords({ reason, detail }: { reason: PackRefusal; detail: string }): RefusalWords {
  return { id: words[reason], detail: withoutDetail.includes(reason) ? '' : detail };
}

/** The same of a row of the history, whose detail begins with the reason; null where it names none. */
export function refusalInHistory(detail: string): RefusalWords | null {
  const [, reason = '', rest = ''] = /^([a-z-]+)(?:: (.*))?$/s.exec(detail) ?? [];
  return isReason(reason) ? refusalWords({ reason, detail: rest }) : null;
}

function isReason(text: string): text is PackRefusal {
  return Object.hasOwn(words, text);
}
