namespace NT8Bridge.Benchmarks.Against;

/// <summary>What one checkout answered in one round.</summary>
/// <param name="Value">The measured quantity, in the row's unit.</param>
/// <param name="Digest">What it computed, so that a fast wrong answer is seen.</param>
internal readonly record struct Answer(double Value, string Digest);
