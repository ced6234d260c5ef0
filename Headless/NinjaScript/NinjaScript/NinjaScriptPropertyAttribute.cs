using System;

namespace NinjaTrader.NinjaScript;

/// <summary>Marks a parameter: it appears in the indicator's factory method and can be optimised.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NinjaScriptPropertyAttribute : Attribute
{
}
