namespace NT8Bridge.Headless.Work.Check;

/// <summary>A value of a past bar that a script set anew.</summary>
/// <param name="Moment">The bar in work, by its place among those that the script was called for.</param>
/// <param name="Column">The plot, by its place.</param>
/// <param name="Bar">Index of the past bar.</param>
/// <param name="Before">Its value until then; not a number where none was set.</param>
/// <param name="After">Its value from then on.</param>
internal readonly record struct PastChange(int Moment, int Column, int Bar, double Before, double After);
