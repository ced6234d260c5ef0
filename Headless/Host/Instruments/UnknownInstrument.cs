namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>Why a name is that of no instrument.</summary>
/// <param name="Reason">The sentence without its end: "'XYZ 12-13' is not known".</param>
/// <param name="End">A question for the near names, "; did you mean 'ES 12-13'?", or else the full stop.</param>
/// <param name="IsProductKnown">True where the product is known and the month is wrong.</param>
public sealed record UnknownInstrument(string Reason, string End, bool IsProductKnown);
