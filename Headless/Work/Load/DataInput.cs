namespace NT8Bridge.Headless.Work.Load;

/// <summary>A file of bars or ticks for a run.</summary>
/// <param name="Path">The file.</param>
/// <param name="Instrument">Whose prices it holds; null for the request's instrument, or else the one in the file's name.</param>
public sealed record DataInput(string Path, string? Instrument = null);
