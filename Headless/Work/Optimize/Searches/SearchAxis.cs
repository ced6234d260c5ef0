namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>A parameter as a search sees it.</summary>
/// <param name="Size">How many values it takes.</param>
/// <param name="IsOrdered">Whether values side by side are alike: those of a number are, those of an enum are not.</param>
internal readonly record struct SearchAxis(int Size, bool IsOrdered);
