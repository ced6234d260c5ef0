namespace NT8Bridge.Display;

/// <summary>A column of a table in a window.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Path">The property of a line that it shows.</param>
/// <param name="Width">Its first width, in units of 1/96 inch.</param>
public sealed record Column(string Title, string Path, double Width);
