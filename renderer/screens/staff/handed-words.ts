/** What came of a file for staff, in words. */
import type { MessageId } from '../../i18n/messages.ts';
import type { Handed } from '../../session-driver/kiosk.ts';

const lines: Readonly<Record<Handed['outcome'], MessageId>> = {
  usb: 'handed.usb',
  folder: 'handed.folder',
  'several-usb': 'paper.several-usb',
  full: 'paper.full',
  'read-only': 'paper.read-only',
  gone: 'paper.gone',
  busy: 'paper.busy',
  failed: 'handed.failed',
};

/** The line that says where the file is, or why it is not. */
export function handedWords(handed: Handed): { id: MessageId; values: { file: string } } {
  return { id: lines[handed.outcome], values: { file: 'file' in handed ? handed.file : '' } };
}
