using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>What a search did.</summary>
/// <param name="Terms">How it chose.</param>
/// <param name="Combinations">How many combinations it chose from.</param>
/// <param name="Batches">Its batches in order: the one of a grid or of a drawn lot, or each generation.</param>
/// <param name="Resets">How often a genetic search began anew.</param>
public sealed record SearchTold(SearchTerms Terms, long Combinations, IReadOnlyList<SearchBatch> Batches, int Resets);
