namespace NT8Bridge.Benchmarks.Against;

/// <summary>What one run of a script took, the least of all runs of a process.</summary>
/// <param name="Time">Processor time of its thread, in nanoseconds.</param>
/// <param name="Bytes">Bytes that its thread allocated.</param>
/// <param name="Trades">Its trades.</param>
/// <param name="Digest">What the runs gave.</param>
internal sealed record Grid(long Time, long Bytes, int Trades, string Digest);
