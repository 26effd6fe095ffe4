// Two words of the recipes.

/** An object after something was done to it. */
export const after = (object, act) => (act(object), object);

/** The states of a class that has one. */
export const one = make => () => ({ '': make });
