/** Files that are nearly named right: an editor's second ending, other capitals, a copy's number. Pure. */
import { editDistance } from '../../slides/format/model/problem/nearest.ts';

/** The letters and digits of a name, without endings, which editors add and systems hide, and without the mark of a copy. */
function stem(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/copyof|copy|kopie|copia/g, '')
    .replace(/(?:json[c5]?|js|txt|ya?ml)+$/, '');
}

/** Among the names in a folder that lacks `wanted`: those that were probably meant for it. */
export function nearlyNamed(wanted: string, names: readonly string[]): string[] {
  if (names.includes(wanted)) return [];
  return names.filter((name) => editDistance(stem(name), stem(wanted)) <= 1).sort();
}

/** Among the names in a folder of `*.json`: those that were probably meant to end so. */
export function nearlyJson(names: readonly string[]): string[] {
  return names.filter((name) => !name.endsWith('.json') && /\.json/i.test(name)).sort();
}
