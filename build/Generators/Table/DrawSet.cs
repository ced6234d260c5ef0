using System.Collections.Generic;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>What the methods of some tools do with some parameters.</summary>
internal sealed class DrawSet
{
    internal DrawSet(TableElement element)
    {
        With = element.Required("with");
        Statement = element.Text();
        element.RefuseTheRest();
    }

    /// <summary>The parameters, parted by blanks.</summary>
    internal string With { get; }

    internal IReadOnlyList<string> Parameters => With.Split(' ');

    /// <summary>C# on the drawing.</summary>
    internal string Statement { get; }
}
