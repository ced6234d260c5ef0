using System.Collections.Generic;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>A Draw method.</summary>
/// <param name="Tool">The drawing's class, and the method's name.</param>
/// <param name="Summary">What it does, in a sentence.</param>
/// <param name="Declarations">Its parameters behind owner and tag.</param>
/// <param name="Settings">What says whether it scales the chart, whether it is global, and its template.</param>
/// <param name="Points">The drawing's points as C#.</param>
/// <param name="Statements">What else it sets, as C# on the drawing.</param>
internal sealed record DrawMethod(
    string Tool,
    string Summary,
    IReadOnlyList<string> Declarations,
    string Settings,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Statements);
