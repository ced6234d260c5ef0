namespace NT8Bridge.Headless.Data.Results;

/// <summary>A statistic of a script's own in currency, as a stored run tells it; not a number where it was not finite.</summary>
/// <param name="Key">Name for programs.</param>
/// <param name="Label">Name for people.</param>
/// <param name="All">Of all trades.</param>
/// <param name="Long">Of the long trades.</param>
/// <param name="Short">Of the short trades.</param>
public sealed record StoredMetric(string Key, string Label, double All, double Long, double Short);
