namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Joins the summaries of two neighbouring stretches of bars into the summary of both. Associative up to rounding.
/// </summary>
internal interface IWindowMerge<T>
    where T : unmanaged
{
    T Merge(in T older, in T newer);
}
