namespace NT8Bridge.Testing;

/// <summary>A product that is not built in.</summary>
/// <param name="TickSize">Smallest change of its price, points.</param>
/// <param name="PointValue">What a point of a contract is worth, in its currency.</param>
internal sealed record MadeProduct(double TickSize, double PointValue);
