using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>What is held of one contract of a continuous series.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="History">Its prices.</param>
internal sealed record ContractPrices(Instrument Contract, PriceHistory History);
