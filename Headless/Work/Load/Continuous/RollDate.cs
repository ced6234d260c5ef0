using System;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>When a continuous series goes over to a contract.</summary>
/// <param name="Contract">Full name of the contract.</param>
/// <param name="Day">The first trading day on which it is the one to trade.</param>
/// <param name="Offset">Its price less that of the contract before, in points; null where the prices are to tell it.</param>
public sealed record RollDate(string Contract, DateTime Day, double? Offset = null);
