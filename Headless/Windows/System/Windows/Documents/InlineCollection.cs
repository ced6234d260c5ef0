using System.Collections.ObjectModel;

namespace System.Windows.Documents;

/// <summary>Pieces of text.</summary>
public class InlineCollection : Collection<Inline>
{
    /// <summary>Adds text.</summary>
    public void Add(string text) => Add(new Run(text));
}
