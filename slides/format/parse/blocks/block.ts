/** What every kind of block is made of. */
import type { ContainerDirective, Directives, LeafDirective } from 'mdast-util-directive';
import type { z } from 'zod';
import type { Block } from '../../model/library.ts';
import { readAttributes } from '../attributes.ts';
import { type AnyNode, reportNode, type SlideContext } from '../context.ts';

/** A kind of block: `:::name{attributes}` and what stands between the fences. */
export interface BlockKind {
  name: string;
  /** One line for the guide to authors. */
  about: string;
  /** `::name` on one line, instead of a pair of `:::` fences. */
  leaf: boolean;
  /** Whether `::step` may stand between the items of its list. */
  stepped: boolean;
  attributes: z.ZodObject;
  /** The block, or undefined after a reported problem. */
  parse(node: ContainerDirective | LeafDirective, context: SlideContext): Block | undefined;
}

interface Definition<T extends z.ZodObject> {
  name: string;
  about: string;
  leaf?: boolean;
  stepped?: boolean;
  attributes: T;
  parse(
    attributes: z.infer<T>,
    content: AnyNode[],
    node: ContainerDirective | LeafDirective,
    context: SlideContext,
  ): Block | undefined;
}

/** Makes a kind of block whose `parse` sees only attributes that passed its schema. */
export function defineBlock<T extends z.ZodObject>(definition: Definition<T>): BlockKind {
  const { name, about, attributes, leaf = false, stepped = false } = definition;
  return {
    name,
    about,
    leaf,
    stepped,
    attributes,
    parse(node, context) {
      const given = readAttributes(node, attributes, context);
      if (given === undefined) return undefined;
      return definition.parse(given, node.type === 'leafDirective' ? [] : node.children, node, context);
    },
  };
}

/** The countries of a block as the library writes them: absent when everywhere. */
export function scopeOf(attributes: { jurisdictions?: unknown }): Pick<Block, 'jurisdictions'> {
  const given = attributes.jurisdictions as Block['jurisdictions'];
  return given === undefined ? {} : { jurisdictions: given };
}

/** Reports that a block does not hold what its kind holds. */
export function reportContent(
  node: Directives | AnyNode,
  message: string,
  advice: string,
  context: SlideContext,
): void {
  reportNode('block-content', node, { message, advice }, context);
}
