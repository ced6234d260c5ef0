using System;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>One row of the comparison.</summary>
/// <param name="Name">What is measured, with its unit.</param>
/// <param name="Target">The ratio that is aimed at, if one is.</param>
/// <param name="Measure">Measures it once in a checkout.</param>
internal sealed record Measured(string Name, double? Target, Func<Checkout, Answer> Measure);
