using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A bar as the strategy's engine took it.</summary>
/// <param name="Bar">The bar.</param>
/// <param name="Session">The session that it lies in.</param>
/// <param name="Atr">The strategy's ATR after it.</param>
internal readonly record struct ProbedBar(Bar Bar, Session Session, double Atr);
