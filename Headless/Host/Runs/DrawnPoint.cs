namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A point of a draw object.</summary>
/// <param name="Bar">
/// Index of the bar of the primary series. It may lie before the first one or behind the last: objects reach into the future.
/// </param>
/// <param name="Price">The price; 0 where the object has none.</param>
public readonly record struct DrawnPoint(int Bar, double Price);
