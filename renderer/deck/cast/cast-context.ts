import { createContext, useContext } from 'react';

/** Under which id of this page each member of the cast stands, by the name under which figures refer to it. */
export type CastIds = ReadonlyMap<string, string>;

export const CastContext = createContext<CastIds>(new Map());

/** The members of the cast that figures here can be drawn with. */
export const useCastIds = (): CastIds => useContext(CastContext);
