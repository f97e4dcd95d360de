import type { ReactNode } from 'react';

/** Named examples of a component: what it looks like in each of its states. Every one of them is tested with axe. */
export type Examples = Readonly<Record<string, ReactNode>>;
