using System;
using System.ComponentModel;

namespace NinjaTrader.Gui.DrawingTools;

/// <summary>Shows the properties of a drawing.</summary>
public class DrawingToolPropertiesConverter : ExpandableObjectConverter
{
    /// <summary>The properties of a drawing that the user may change.</summary>
    public override PropertyDescriptorCollection GetProperties(
        ITypeDescriptorContext? context, object value, Attribute[]? attributes) =>
        TypeDescriptor.GetProperties(value, attributes, noCustomTypeDesc: true);

    /// <summary>It shows them: true.</summary>
    public override bool GetPropertiesSupported(ITypeDescriptorContext? context) => true;
}
