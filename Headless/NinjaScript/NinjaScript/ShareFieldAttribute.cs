using System;

namespace NinjaTrader.NinjaScript;

/// <summary>Marks a property that a share service asks the user for.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShareFieldAttribute : Attribute
{
}
