/** How many questions one may ask for; fewer are no quiz (P-235). Apart, for the browser's sake. */
export const fewest = 3;
export const most = 25;
