using System.Collections.Generic;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>A day on which a run of a portfolio closed a trade.</summary>
/// <param name="Joint">What all runs brought together, with equity and drawdown of the account.</param>
/// <param name="Profits">What each run brought that day; 0 where it closed no trade.</param>
/// <param name="Equity">Sum of each run's profits up to the day's end.</param>
public sealed record PortfolioDay(PeriodProfit Joint, IReadOnlyList<double> Profits, IReadOnlyList<double> Equity);
