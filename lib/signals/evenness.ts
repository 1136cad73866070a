/** What a sentence has of features, about: there each counts for itself. */
const USUAL = 63;

/**
 * What each feature of a sentence counts for. A long sentence has more of them, and most speak
 * against most signals: added up they would have it say nothing. As in the cosine of two texts,
 * their sum is divided by the root of their number (Salton and others, "A vector space model
 * for automatic indexing", 1975).
 */
export const evenness = (features: number): number => Math.sqrt(USUAL / Math.max(1, features));
