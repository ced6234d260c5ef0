namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Joins the summaries of two neighbouring stretches of items into the summary of both. A struct implements it, so that the
/// runtime compiles the call inline. Must be associative up to rounding.
/// </summary>
internal interface IWindowMerge<T>
    where T : unmanaged
{
    T Merge(in T older, in T newer);
}
