using System.Collections;

namespace System.Windows;

/// <summary>Resources by key.</summary>
public class ResourceDictionary : Hashtable
{
}
