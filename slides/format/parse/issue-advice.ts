/** What to write instead, from an issue of a schema. */
import type { z } from 'zod';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, one a line',
  record: 'fields, one a line',
};

/** Advice for an issue; a message that the schema itself gives is taken as it is. */
export function adviceFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `write ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'write something'
        : `write ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string'
        ? `write at most ${issue.maximum} characters`
        : `write at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'write a day such as 2026-11-22' : issue.message;
    default:
      return issue.message;
  }
}
