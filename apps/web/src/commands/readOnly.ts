import { createContext } from 'react';

/** Whether the picture is only to be looked at: within another page, nothing changes it. */
export const ReadOnly = createContext(false);
