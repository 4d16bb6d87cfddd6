import { Type } from 'typebox';
import { nullableText } from './values.ts';

/** Query strings are text: the pattern keeps them to 1..500, and the route reads the number. */
export const page = {
  limit: Type.Optional(
    Type.String({
      pattern: '^(?:[1-9][0-9]?|[1-4][0-9]{2}|500)$',
      description: 'Rows in the answer, 1 to 500; 100 when left out',
    }),
  ),
  cursor: Type.Optional(
    Type.String({
      maxLength: 400,
      pattern: '^[A-Za-z0-9_-]+$',
      description: 'From `next` of the page before, or its Link header',
    }),
  ),
};

/** `null` on the last page. The same cursor stands in `Link: <…>; rel="next"`. */
export const nextCursor = nullableText;
