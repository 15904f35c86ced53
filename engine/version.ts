/** Changes whenever lexicon, weights or stages change; every stored analysis has it (house.md HE7). */
export const engineVersion = "2026.11.26-1";
