namespace NinjaTrader.NinjaScript;

/// <summary>What a column came to show at a bar.</summary>
/// <param name="Bar">The bar that was the newest or was forming.</param>
/// <param name="Value">Its value; null when it was not set.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct ColumnCell(int Bar, double? Value, string Text);
