using System;

namespace NinjaTrader.Gui;

/// <summary>Has a property stored in secret form.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false)]
public sealed class EncryptAttribute : Attribute
{
}
